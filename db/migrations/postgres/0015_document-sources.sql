ALTER TABLE "documents" ADD COLUMN "rendered_as" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "source_sha256" text COLLATE "C";