-- What the schema files cannot say: constraints checked at commit, and rows that never change.

ALTER TABLE "question" ADD CONSTRAINT "question_position_key"
  UNIQUE ("quiz_set_id", "position") DEFERRABLE INITIALLY DEFERRED;
--> statement-breakpoint
ALTER TABLE "question" ADD CONSTRAINT "question_current_version_fk"
  FOREIGN KEY ("current_version_id", "id") REFERENCES "question_version" ("id", "question_id")
  DEFERRABLE INITIALLY DEFERRED;
--> statement-breakpoint
-- Deleting a quiz set deletes its questions, editions and plays in an order of the database's choosing.
ALTER TABLE "edition_question" ALTER CONSTRAINT "edition_question_question_version_id_question_version_id_fk"
  DEFERRABLE INITIALLY DEFERRED;
--> statement-breakpoint
ALTER TABLE "play_question" ALTER CONSTRAINT "play_question_question_version_id_question_version_id_fk"
  DEFERRABLE INITIALLY DEFERRED;
--> statement-breakpoint
-- An import may bring a repeat before the play that it repeats.
ALTER TABLE "play" ALTER CONSTRAINT "play_of_play_id_play_id_fk" DEFERRABLE INITIALLY IMMEDIATE;
--> statement-breakpoint
CREATE FUNCTION "refuse_update"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % never change', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;
--> statement-breakpoint
CREATE TRIGGER "question_version_is_immutable" BEFORE UPDATE ON "question_version"
  FOR EACH ROW EXECUTE FUNCTION "refuse_update"();
--> statement-breakpoint
CREATE TRIGGER "edition_question_is_immutable" BEFORE UPDATE ON "edition_question"
  FOR EACH ROW EXECUTE FUNCTION "refuse_update"();
--> statement-breakpoint
-- A share code may be given out and taken back; all else of an edition stays.
CREATE TRIGGER "edition_is_immutable" BEFORE UPDATE ON "edition"
  FOR EACH ROW WHEN (to_jsonb(OLD) - 'share_code' IS DISTINCT FROM to_jsonb(NEW) - 'share_code')
  EXECUTE FUNCTION "refuse_update"();
