ALTER TABLE "import_rows" DROP CONSTRAINT "import_rows_import_row";--> statement-breakpoint
ALTER TABLE "import_rows" ADD COLUMN "kind" text COLLATE "C" DEFAULT 'application' NOT NULL;--> statement-breakpoint
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_import_kind_row" UNIQUE("import_id","kind","row");