CREATE TABLE "answer" (
	"play_id" uuid NOT NULL,
	"question_version_id" uuid NOT NULL,
	"attempt" integer NOT NULL,
	"payload" jsonb NOT NULL,
	"credit" double precision NOT NULL,
	"points" integer NOT NULL,
	"mark" jsonb NOT NULL,
	"elapsed_ms" integer NOT NULL,
	"answered_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "answer_pk" PRIMARY KEY("play_id","question_version_id","attempt"),
	CONSTRAINT "answer_attempt_from_one" CHECK ("answer"."attempt" >= 1),
	CONSTRAINT "answer_credit_in_range" CHECK ("answer"."credit" between 0 and 1),
	CONSTRAINT "answer_points_not_negative" CHECK ("answer"."points" >= 0),
	CONSTRAINT "answer_elapsed_not_negative" CHECK ("answer"."elapsed_ms" >= 0)
);
--> statement-breakpoint
CREATE TABLE "article" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner_id" uuid,
	"language" text NOT NULL,
	"title" text,
	"byline" text,
	"source" text,
	"url" text,
	"published_on" date,
	"text" text NOT NULL,
	"text_hash" text NOT NULL,
	"corrections" jsonb NOT NULL,
	"shown_to_players" text NOT NULL,
	"blocks" jsonb NOT NULL,
	"dated_by_text" date,
	"grade" numeric(4, 1) NOT NULL,
	"reading_minutes" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "article_text_hash_is_sha256" CHECK ("article"."text_hash" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "article_shown_to_players_known" CHECK ("article"."shown_to_players" in ('evidence', 'whole')),
	CONSTRAINT "article_reading_minutes_not_negative" CHECK ("article"."reading_minutes" >= 0)
);
--> statement-breakpoint
CREATE TABLE "edition" (
	"id" uuid PRIMARY KEY NOT NULL,
	"quiz_set_id" uuid NOT NULL,
	"owner_id" uuid,
	"title" text NOT NULL,
	"settings" jsonb NOT NULL,
	"share_code" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "edition_question" (
	"edition_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"question_version_id" uuid NOT NULL,
	CONSTRAINT "edition_question_pk" PRIMARY KEY("edition_id","position"),
	CONSTRAINT "edition_question_version_key" UNIQUE("edition_id","question_version_id")
);
--> statement-breakpoint
CREATE TABLE "play" (
	"id" uuid PRIMARY KEY NOT NULL,
	"edition_id" uuid NOT NULL,
	"principal_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"of_play_id" uuid,
	"nickname" text,
	"started_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone,
	"left_at" timestamp (3) with time zone,
	CONSTRAINT "play_purpose_known" CHECK ("play"."purpose" in ('score', 'missed')),
	CONSTRAINT "play_missed_repeats_a_play" CHECK (("play"."purpose" = 'missed') = ("play"."of_play_id" is not null)),
	CONSTRAINT "play_nickname_length" CHECK (char_length("play"."nickname") between 1 and 20)
);
--> statement-breakpoint
CREATE TABLE "play_question" (
	"play_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"question_version_id" uuid NOT NULL,
	CONSTRAINT "play_question_pk" PRIMARY KEY("play_id","position"),
	CONSTRAINT "play_question_version_key" UNIQUE("play_id","question_version_id")
);
--> statement-breakpoint
CREATE TABLE "principal" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"token_hash" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_seen_on" date NOT NULL,
	CONSTRAINT "principal_kind_known" CHECK ("principal"."kind" in ('guest', 'account')),
	CONSTRAINT "principal_token_hash_is_sha256" CHECK ("principal"."token_hash" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "principal_guest_has_token" CHECK ("principal"."kind" = 'account' or "principal"."token_hash" is not null)
);
--> statement-breakpoint
CREATE TABLE "question" (
	"id" uuid PRIMARY KEY NOT NULL,
	"quiz_set_id" uuid NOT NULL,
	"position" integer,
	"current_version_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "question_version" (
	"id" uuid PRIMARY KEY NOT NULL,
	"question_id" uuid NOT NULL,
	"content" jsonb NOT NULL,
	"fingerprint" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "question_version_id_question_id_key" UNIQUE("id","question_id")
);
--> statement-breakpoint
CREATE TABLE "quiz_set" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner_id" uuid,
	"title" text NOT NULL,
	"settings" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "quiz_set_article" (
	"quiz_set_id" uuid NOT NULL,
	"article_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "quiz_set_article_pk" PRIMARY KEY("quiz_set_id","article_id")
);
--> statement-breakpoint
ALTER TABLE "answer" ADD CONSTRAINT "answer_play_question_fk" FOREIGN KEY ("play_id","question_version_id") REFERENCES "public"."play_question"("play_id","question_version_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article" ADD CONSTRAINT "article_owner_id_principal_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."principal"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition" ADD CONSTRAINT "edition_quiz_set_id_quiz_set_id_fk" FOREIGN KEY ("quiz_set_id") REFERENCES "public"."quiz_set"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition" ADD CONSTRAINT "edition_owner_id_principal_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."principal"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_question" ADD CONSTRAINT "edition_question_edition_id_edition_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."edition"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_question" ADD CONSTRAINT "edition_question_question_version_id_question_version_id_fk" FOREIGN KEY ("question_version_id") REFERENCES "public"."question_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "play" ADD CONSTRAINT "play_edition_id_edition_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."edition"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "play" ADD CONSTRAINT "play_principal_id_principal_id_fk" FOREIGN KEY ("principal_id") REFERENCES "public"."principal"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "play" ADD CONSTRAINT "play_of_play_id_play_id_fk" FOREIGN KEY ("of_play_id") REFERENCES "public"."play"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "play_question" ADD CONSTRAINT "play_question_play_id_play_id_fk" FOREIGN KEY ("play_id") REFERENCES "public"."play"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "play_question" ADD CONSTRAINT "play_question_question_version_id_question_version_id_fk" FOREIGN KEY ("question_version_id") REFERENCES "public"."question_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question" ADD CONSTRAINT "question_quiz_set_id_quiz_set_id_fk" FOREIGN KEY ("quiz_set_id") REFERENCES "public"."quiz_set"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_version" ADD CONSTRAINT "question_version_question_id_question_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."question"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiz_set" ADD CONSTRAINT "quiz_set_owner_id_principal_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."principal"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiz_set_article" ADD CONSTRAINT "quiz_set_article_quiz_set_id_quiz_set_id_fk" FOREIGN KEY ("quiz_set_id") REFERENCES "public"."quiz_set"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiz_set_article" ADD CONSTRAINT "quiz_set_article_article_id_article_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."article"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "answer_question_version_id_idx" ON "answer" USING btree ("question_version_id");--> statement-breakpoint
CREATE INDEX "article_owner_id_idx" ON "article" USING btree ("owner_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "article_unowned_text_hash_key" ON "article" USING btree ("text_hash") WHERE "article"."owner_id" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "edition_share_code_key" ON "edition" USING btree ("share_code");--> statement-breakpoint
CREATE INDEX "edition_quiz_set_id_idx" ON "edition" USING btree ("quiz_set_id");--> statement-breakpoint
CREATE INDEX "edition_owner_id_idx" ON "edition" USING btree ("owner_id","created_at");--> statement-breakpoint
CREATE INDEX "edition_question_question_version_id_idx" ON "edition_question" USING btree ("question_version_id");--> statement-breakpoint
CREATE UNIQUE INDEX "play_one_score_play_key" ON "play" USING btree ("edition_id","principal_id") WHERE "play"."purpose" = 'score' and "play"."left_at" is null;--> statement-breakpoint
CREATE INDEX "play_edition_id_idx" ON "play" USING btree ("edition_id","finished_at");--> statement-breakpoint
CREATE INDEX "play_principal_id_idx" ON "play" USING btree ("principal_id","started_at");--> statement-breakpoint
CREATE INDEX "play_of_play_id_idx" ON "play" USING btree ("of_play_id");--> statement-breakpoint
CREATE INDEX "play_question_question_version_id_idx" ON "play_question" USING btree ("question_version_id");--> statement-breakpoint
CREATE UNIQUE INDEX "principal_token_hash_key" ON "principal" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "question_current_version_id_idx" ON "question" USING btree ("current_version_id");--> statement-breakpoint
CREATE INDEX "question_version_question_id_idx" ON "question_version" USING btree ("question_id");--> statement-breakpoint
CREATE INDEX "question_version_fingerprint_idx" ON "question_version" USING btree ("fingerprint");--> statement-breakpoint
CREATE INDEX "quiz_set_owner_id_idx" ON "quiz_set" USING btree ("owner_id","created_at");--> statement-breakpoint
CREATE INDEX "quiz_set_article_article_id_idx" ON "quiz_set_article" USING btree ("article_id");