CREATE TABLE "gaps" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"roadmap_id" text COLLATE "C" NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"title" text COLLATE "C" NOT NULL,
	"title_key" text COLLATE "C" NOT NULL,
	"domain" text COLLATE "C" NOT NULL,
	"status" text COLLATE "C" NOT NULL,
	"fields" text NOT NULL,
	"version" integer NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"updated_at" text COLLATE "C" NOT NULL,
	CONSTRAINT "gaps_roadmap_organisation_title" UNIQUE("roadmap_id","organisation_id","title_key")
);
--> statement-breakpoint
CREATE TABLE "initiative_links" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"initiative_id" text COLLATE "C" NOT NULL,
	"relation" text COLLATE "C" NOT NULL,
	"target_kind" text COLLATE "C" NOT NULL,
	"target_id" text COLLATE "C" NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	CONSTRAINT "initiative_links_whole" UNIQUE("initiative_id","relation","target_kind","target_id")
);
--> statement-breakpoint
CREATE TABLE "initiative_origins" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"item_id" text COLLATE "C" NOT NULL,
	"application_id" text COLLATE "C" NOT NULL,
	"initiative_id" text COLLATE "C",
	"reason" text COLLATE "C",
	"at" text COLLATE "C" NOT NULL,
	"by_name" text COLLATE "C" NOT NULL,
	"by_title" text COLLATE "C" NOT NULL,
	CONSTRAINT "initiative_origins_item" UNIQUE("item_id")
);
--> statement-breakpoint
CREATE TABLE "initiatives" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"roadmap_id" text COLLATE "C" NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"name_key" text COLLATE "C" NOT NULL,
	"about" text COLLATE "C" NOT NULL,
	"part" text COLLATE "C" NOT NULL,
	"work" text COLLATE "C" NOT NULL,
	"status" text COLLATE "C" NOT NULL,
	"starts_on" text COLLATE "C",
	"ends_on" text COLLATE "C",
	"unfunded_years" integer NOT NULL,
	"cancelled_at" text COLLATE "C",
	"fields" text NOT NULL,
	"version" integer NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"updated_at" text COLLATE "C" NOT NULL,
	CONSTRAINT "initiatives_roadmap_organisation_name" UNIQUE("roadmap_id","organisation_id","name_key")
);
--> statement-breakpoint
CREATE TABLE "nomenclature" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"edition" text COLLATE "C" NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"level" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	CONSTRAINT "nomenclature_edition_code" UNIQUE("edition","code")
);
--> statement-breakpoint
CREATE TABLE "roadmaps" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"title" text COLLATE "C" NOT NULL,
	"first_year" integer NOT NULL,
	"last_year" integer NOT NULL,
	"ceilings" text NOT NULL,
	"version" integer NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"updated_at" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "gaps" ADD CONSTRAINT "gaps_roadmap_id_roadmaps_id_fk" FOREIGN KEY ("roadmap_id") REFERENCES "public"."roadmaps"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gaps" ADD CONSTRAINT "gaps_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiative_links" ADD CONSTRAINT "initiative_links_initiative_id_initiatives_id_fk" FOREIGN KEY ("initiative_id") REFERENCES "public"."initiatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiative_origins" ADD CONSTRAINT "initiative_origins_item_id_review_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."review_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiative_origins" ADD CONSTRAINT "initiative_origins_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiative_origins" ADD CONSTRAINT "initiative_origins_initiative_id_initiatives_id_fk" FOREIGN KEY ("initiative_id") REFERENCES "public"."initiatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiatives" ADD CONSTRAINT "initiatives_roadmap_id_roadmaps_id_fk" FOREIGN KEY ("roadmap_id") REFERENCES "public"."roadmaps"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiatives" ADD CONSTRAINT "initiatives_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "initiative_links_target" ON "initiative_links" USING btree ("target_kind","target_id");--> statement-breakpoint
CREATE INDEX "initiative_origins_initiative" ON "initiative_origins" USING btree ("initiative_id");--> statement-breakpoint
CREATE INDEX "initiatives_organisation" ON "initiatives" USING btree ("organisation_id");