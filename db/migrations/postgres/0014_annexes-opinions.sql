CREATE TABLE "decree_annexes" (
	"decree_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"frozen_at" text COLLATE "C" NOT NULL,
	"object_count" integer NOT NULL,
	"initiative_count" integer NOT NULL,
	"sha256" text COLLATE "C" NOT NULL,
	"content" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "initiative_opinions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"cycle_id" text COLLATE "C" NOT NULL,
	"initiative_id" text COLLATE "C" NOT NULL,
	"reviewer" text COLLATE "C" NOT NULL,
	"initiative_version" integer NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"note" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL,
	"given_by_name" text COLLATE "C" NOT NULL,
	"given_by_title" text COLLATE "C" NOT NULL,
	"given_at" text COLLATE "C" NOT NULL,
	CONSTRAINT "initiative_opinions_whole" UNIQUE("cycle_id","initiative_id","reviewer")
);
--> statement-breakpoint
ALTER TABLE "decree_annexes" ADD CONSTRAINT "decree_annexes_decree_id_decrees_id_fk" FOREIGN KEY ("decree_id") REFERENCES "public"."decrees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiative_opinions" ADD CONSTRAINT "initiative_opinions_cycle_id_review_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "public"."review_cycles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiative_opinions" ADD CONSTRAINT "initiative_opinions_initiative_id_initiatives_id_fk" FOREIGN KEY ("initiative_id") REFERENCES "public"."initiatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "initiative_opinions_initiative" ON "initiative_opinions" USING btree ("initiative_id");