CREATE TABLE "signings" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"decree_id" text COLLATE "C" NOT NULL,
	"provider" text COLLATE "C" NOT NULL,
	"signer_name" text COLLATE "C" NOT NULL,
	"signer_title" text COLLATE "C" NOT NULL,
	"identity_end" text COLLATE "C",
	"sha256_before" text COLLATE "C" NOT NULL,
	"sha256_after" text COLLATE "C",
	"provider_document_id" text COLLATE "C",
	"milliseconds" integer NOT NULL,
	"outcome" text COLLATE "C" NOT NULL,
	"provider_code" integer,
	"reason" text COLLATE "C",
	"at" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "verification_codes" (
	"code" text COLLATE "C" PRIMARY KEY NOT NULL,
	"decree_id" text COLLATE "C" NOT NULL,
	"given_at" text COLLATE "C" NOT NULL,
	"withdrawn_at" text COLLATE "C"
);
--> statement-breakpoint
ALTER TABLE "signings" ADD CONSTRAINT "signings_decree_id_decrees_id_fk" FOREIGN KEY ("decree_id") REFERENCES "public"."decrees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verification_codes" ADD CONSTRAINT "verification_codes_decree_id_decrees_id_fk" FOREIGN KEY ("decree_id") REFERENCES "public"."decrees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "signings_decree" ON "signings" USING btree ("decree_id","at");--> statement-breakpoint
CREATE INDEX "verification_codes_decree" ON "verification_codes" USING btree ("decree_id","given_at");