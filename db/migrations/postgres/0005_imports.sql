CREATE TABLE "column_mappings" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"fingerprint" text COLLATE "C" NOT NULL,
	"keys" text NOT NULL,
	"by_name" text COLLATE "C" NOT NULL,
	"updated_at" text COLLATE "C" NOT NULL,
	CONSTRAINT "column_mappings_organisation_fingerprint" UNIQUE("organisation_id","fingerprint")
);
--> statement-breakpoint
CREATE TABLE "import_rows" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"import_id" text COLLATE "C" NOT NULL,
	"row" integer NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"application_id" text COLLATE "C",
	"given" text NOT NULL,
	"plan" text NOT NULL,
	"answer" text COLLATE "C",
	"written_version" integer,
	"before" text,
	CONSTRAINT "import_rows_import_row" UNIQUE("import_id","row")
);
--> statement-breakpoint
ALTER TABLE "imports" ALTER COLUMN "cycle_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "organisation_id" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "state" text COLLATE "C" DEFAULT 'applied' NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "byte_size" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "reading" text;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "by_name" text COLLATE "C" DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "by_title" text COLLATE "C" DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "applied_at" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "column_mappings" ADD CONSTRAINT "column_mappings_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "import_rows_state" ON "import_rows" USING btree ("import_id","state");--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "imports_organisation" ON "imports" USING btree ("organisation_id","created_at");--> statement-breakpoint
UPDATE "imports" SET "applied_at" = "created_at";