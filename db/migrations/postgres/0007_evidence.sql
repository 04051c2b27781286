CREATE TABLE "evidence" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"proves" text COLLATE "C" NOT NULL,
	"access" text COLLATE "C" NOT NULL,
	"ground" text COLLATE "C",
	"valid_until" text COLLATE "C",
	"state" text COLLATE "C" NOT NULL,
	"file_number" integer NOT NULL,
	"version" integer NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"updated_at" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "evidence_files" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"evidence_id" text COLLATE "C" NOT NULL,
	"number" integer NOT NULL,
	"file_name" text COLLATE "C" NOT NULL,
	"media_type" text COLLATE "C" NOT NULL,
	"byte_size" integer NOT NULL,
	"sha256" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C",
	"by_name" text COLLATE "C" NOT NULL,
	"by_title" text COLLATE "C" NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	CONSTRAINT "evidence_files_number" UNIQUE("evidence_id","number")
);
--> statement-breakpoint
CREATE TABLE "evidence_links" (
	"evidence_id" text COLLATE "C" NOT NULL,
	"subject_kind" text COLLATE "C" NOT NULL,
	"subject_id" text COLLATE "C" NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	CONSTRAINT "evidence_links_pair" UNIQUE("evidence_id","subject_kind","subject_id")
);
--> statement-breakpoint
CREATE TABLE "file_scans" (
	"sha256" text COLLATE "C" PRIMARY KEY NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"signature" text COLLATE "C",
	"checked_at" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "uploads" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"file_name" text COLLATE "C" NOT NULL,
	"byte_size" integer NOT NULL,
	"created_at" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_files" ADD CONSTRAINT "evidence_files_evidence_id_evidence_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_links" ADD CONSTRAINT "evidence_links_evidence_id_evidence_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "evidence_organisation" ON "evidence" USING btree ("organisation_id","state");--> statement-breakpoint
CREATE INDEX "evidence_files_sha256" ON "evidence_files" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "evidence_links_subject" ON "evidence_links" USING btree ("subject_kind","subject_id");--> statement-breakpoint
CREATE INDEX "file_scans_state" ON "file_scans" USING btree ("state");--> statement-breakpoint
CREATE INDEX "uploads_created" ON "uploads" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "uploads_person" ON "uploads" USING btree ("person_id");