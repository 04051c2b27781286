CREATE TABLE "architecture_objects" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"domain" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"name_key" text COLLATE "C" NOT NULL,
	"description" text COLLATE "C" NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"condition" text COLLATE "C" NOT NULL,
	"lifecycle" text COLLATE "C" NOT NULL,
	"object_class" text COLLATE "C" NOT NULL,
	"fields" text NOT NULL,
	"version" integer NOT NULL,
	"retired_at" text COLLATE "C",
	"created_at" text COLLATE "C" NOT NULL,
	"updated_at" text COLLATE "C" NOT NULL,
	CONSTRAINT "architecture_objects_organisation_kind_name" UNIQUE("organisation_id","kind","name_key")
);
--> statement-breakpoint
CREATE TABLE "object_attestations" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"object_id" text COLLATE "C" NOT NULL,
	"cycle_id" text COLLATE "C" NOT NULL,
	"object_version" integer NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"by_name" text COLLATE "C" NOT NULL,
	"by_title" text COLLATE "C" NOT NULL,
	CONSTRAINT "object_attestations_object_cycle" UNIQUE("object_id","cycle_id")
);
--> statement-breakpoint
CREATE TABLE "relations" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"from_application_id" text COLLATE "C",
	"from_object_id" text COLLATE "C",
	"to_application_id" text COLLATE "C",
	"to_object_id" text COLLATE "C",
	"created_at" text COLLATE "C" NOT NULL,
	"ended_at" text COLLATE "C",
	CONSTRAINT "relations_one_from" CHECK (("relations"."from_application_id" is null) <> ("relations"."from_object_id" is null)),
	CONSTRAINT "relations_one_to" CHECK (("relations"."to_application_id" is null) <> ("relations"."to_object_id" is null))
);
--> statement-breakpoint
ALTER TABLE "architecture_objects" ADD CONSTRAINT "architecture_objects_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "object_attestations" ADD CONSTRAINT "object_attestations_object_id_architecture_objects_id_fk" FOREIGN KEY ("object_id") REFERENCES "public"."architecture_objects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "object_attestations" ADD CONSTRAINT "object_attestations_cycle_id_review_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "public"."review_cycles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relations" ADD CONSTRAINT "relations_from_application_id_applications_id_fk" FOREIGN KEY ("from_application_id") REFERENCES "public"."applications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relations" ADD CONSTRAINT "relations_from_object_id_architecture_objects_id_fk" FOREIGN KEY ("from_object_id") REFERENCES "public"."architecture_objects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relations" ADD CONSTRAINT "relations_to_application_id_applications_id_fk" FOREIGN KEY ("to_application_id") REFERENCES "public"."applications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relations" ADD CONSTRAINT "relations_to_object_id_architecture_objects_id_fk" FOREIGN KEY ("to_object_id") REFERENCES "public"."architecture_objects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "architecture_objects_kind" ON "architecture_objects" USING btree ("kind","name_key");--> statement-breakpoint
CREATE INDEX "relations_from_application" ON "relations" USING btree ("from_application_id");--> statement-breakpoint
CREATE INDEX "relations_from_object" ON "relations" USING btree ("from_object_id");--> statement-breakpoint
CREATE INDEX "relations_to_application" ON "relations" USING btree ("to_application_id");--> statement-breakpoint
CREATE INDEX "relations_to_object" ON "relations" USING btree ("to_object_id");