CREATE TABLE "decree_comments" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"decree_id" text COLLATE "C" NOT NULL,
	"place" text COLLATE "C" NOT NULL,
	"quote" text COLLATE "C" NOT NULL,
	"comment" text COLLATE "C" NOT NULL,
	"by_name" text COLLATE "C" NOT NULL,
	"by_title" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"resolved_by_name" text COLLATE "C",
	"resolved_by_title" text COLLATE "C",
	"resolved_at" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "legal_bases" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"title_key" text COLLATE "C" NOT NULL,
	"fields" text NOT NULL,
	"version" integer NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"updated_at" text COLLATE "C" NOT NULL,
	CONSTRAINT "legal_bases_title" UNIQUE("title_key")
);
--> statement-breakpoint
ALTER TABLE "decree_comments" ADD CONSTRAINT "decree_comments_decree_id_decrees_id_fk" FOREIGN KEY ("decree_id") REFERENCES "public"."decrees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "decree_comments_decree" ON "decree_comments" USING btree ("decree_id","at");