-- Articles stored before they were read show no blocks and the easiest grade until they are revised.
UPDATE "article" SET "grade" = coalesce("grade", 1), "reading_minutes" = coalesce("reading_minutes", 1);--> statement-breakpoint
ALTER TABLE "article" ALTER COLUMN "grade" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "article" ALTER COLUMN "reading_minutes" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "article" ADD COLUMN "blocks" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "article" ALTER COLUMN "blocks" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "article" ADD COLUMN "dated_by_text" date;
