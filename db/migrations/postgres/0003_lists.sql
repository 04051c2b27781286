CREATE TABLE "attestations" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"application_id" text COLLATE "C" NOT NULL,
	"cycle_id" text COLLATE "C" NOT NULL,
	"application_version" integer NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"by_name" text COLLATE "C" NOT NULL,
	"by_title" text COLLATE "C" NOT NULL,
	CONSTRAINT "attestations_application_cycle" UNIQUE("application_id","cycle_id")
);
--> statement-breakpoint
CREATE TABLE "saved_views" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"position_id" text COLLATE "C" NOT NULL,
	"list" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"query" text COLLATE "C" NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"updated_at" text COLLATE "C" NOT NULL,
	CONSTRAINT "saved_views_position_list_name" UNIQUE("position_id","list","name")
);
--> statement-breakpoint
ALTER TABLE "review_items" ADD COLUMN "planning_code" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "review_items" ADD COLUMN "budget_code" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "review_items" ADD COLUMN "technical_code" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "attestations" ADD CONSTRAINT "attestations_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attestations" ADD CONSTRAINT "attestations_cycle_id_review_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "public"."review_cycles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_position_id_positions_id_fk" FOREIGN KEY ("position_id") REFERENCES "public"."positions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
UPDATE "review_items" SET
	"planning_code" = "cases"."context"::json #>> '{opinions,planning}',
	"budget_code" = "cases"."context"::json #>> '{opinions,budget}',
	"technical_code" = "cases"."context"::json #>> '{opinions,technical}'
FROM "cases" WHERE "cases"."id" = "review_items"."id";
