ALTER TABLE "applications" ADD COLUMN "purpose" text COLLATE "C" DEFAULT '' NOT NULL;--> statement-breakpoint
UPDATE "applications" SET "purpose" = coalesce("fields"::json ->> 'purpose', '');
