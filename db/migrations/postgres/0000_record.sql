CREATE TABLE "applications" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"name_key" text COLLATE "C" NOT NULL,
	"medium" text COLLATE "C" NOT NULL,
	"classification" text COLLATE "C" NOT NULL,
	"origin" text COLLATE "C" NOT NULL,
	"operational_status" text COLLATE "C" NOT NULL,
	"fields" text NOT NULL,
	"version" integer NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"updated_at" text COLLATE "C" NOT NULL,
	CONSTRAINT "applications_organisation_name_medium" UNIQUE("organisation_id","name_key","medium")
);
--> statement-breakpoint
CREATE TABLE "cases" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"workflow" text COLLATE "C" NOT NULL,
	"workflow_version" text COLLATE "C" NOT NULL,
	"stage" text COLLATE "C" NOT NULL,
	"value" text NOT NULL,
	"context" text NOT NULL,
	"version" integer NOT NULL,
	"cycle_id" text COLLATE "C",
	"organisation_id" text COLLATE "C",
	"due_at" text COLLATE "C",
	"created_at" text COLLATE "C" NOT NULL,
	"updated_at" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "decisions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"item_id" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"reasons" text NOT NULL,
	"successor" text COLLATE "C",
	"conditions" text COLLATE "C",
	"due_on" text COLLATE "C",
	"until_quarter" text COLLATE "C",
	"in_charge" text COLLATE "C",
	"note" text COLLATE "C",
	"rule_report" text,
	"recorded_by_name" text COLLATE "C" NOT NULL,
	"recorded_by_title" text COLLATE "C" NOT NULL,
	"recorded_at" text COLLATE "C" NOT NULL,
	CONSTRAINT "decisions_item_version" UNIQUE("item_id","version")
);
--> statement-breakpoint
CREATE TABLE "decrees" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"cycle_id" text COLLATE "C" NOT NULL,
	"mode" text COLLATE "C" NOT NULL,
	"previous_decree_id" text COLLATE "C",
	"title" text COLLATE "C" NOT NULL,
	"words" text NOT NULL,
	"annex_rows" text NOT NULL,
	"content_sha256" text COLLATE "C" NOT NULL,
	"number" text COLLATE "C",
	"dated" text COLLATE "C",
	"signing_method" text COLLATE "C",
	"signed_on" text COLLATE "C",
	"published_at" text COLLATE "C",
	"replaced_by_id" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "desk_sessions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"cycle_id" text COLLATE "C" NOT NULL,
	"date" text COLLATE "C" NOT NULL,
	"room" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "desk_slots" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"session_id" text COLLATE "C" NOT NULL,
	"submission_id" text COLLATE "C" NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"place" integer NOT NULL,
	"starts_at" text COLLATE "C" NOT NULL,
	"minutes" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "dissents" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"item_id" text COLLATE "C" NOT NULL,
	"decision_version" integer NOT NULL,
	"party" text COLLATE "C" NOT NULL,
	"note" text COLLATE "C" NOT NULL,
	"by_name" text COLLATE "C" NOT NULL,
	"by_title" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "documents" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"subject_id" text COLLATE "C" NOT NULL,
	"cycle_id" text COLLATE "C" NOT NULL,
	"organisation_id" text COLLATE "C",
	"title" text COLLATE "C" NOT NULL,
	"file_name" text COLLATE "C" NOT NULL,
	"sha256" text COLLATE "C" NOT NULL,
	"byte_size" integer NOT NULL,
	"page_count" integer NOT NULL,
	"access" text COLLATE "C" NOT NULL,
	"created_at" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "events" (
	"n" integer PRIMARY KEY NOT NULL,
	"command_id" text COLLATE "C" NOT NULL,
	"part" integer NOT NULL,
	"subject_kind" text COLLATE "C" NOT NULL,
	"subject_id" text COLLATE "C" NOT NULL,
	"subject_version" integer NOT NULL,
	"type" text COLLATE "C" NOT NULL,
	"payload" text COLLATE "C" NOT NULL,
	"actor" text COLLATE "C" NOT NULL,
	"from_stage" text COLLATE "C",
	"to_stage" text COLLATE "C",
	"at" text COLLATE "C" NOT NULL,
	"prev_hash" text COLLATE "C" NOT NULL,
	"hash" text COLLATE "C" NOT NULL,
	CONSTRAINT "events_command_part" UNIQUE("command_id","part"),
	CONSTRAINT "events_subject_version" UNIQUE("subject_kind","subject_id","subject_version")
);
--> statement-breakpoint
CREATE TABLE "follow_ups" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"cycle_id" text COLLATE "C" NOT NULL,
	"item_id" text COLLATE "C" NOT NULL,
	"application_id" text COLLATE "C" NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"action" text COLLATE "C" NOT NULL,
	"due_on" text COLLATE "C",
	"in_charge" text COLLATE "C",
	"status" text COLLATE "C" NOT NULL,
	"carried_to_cycle_id" text COLLATE "C",
	"created_at" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "holidays" (
	"date" text COLLATE "C" PRIMARY KEY NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"cycle_id" text COLLATE "C" NOT NULL,
	"file_name" text COLLATE "C" NOT NULL,
	"sha256" text COLLATE "C" NOT NULL,
	"row_count" integer NOT NULL,
	"imported_count" integer NOT NULL,
	"rejected" text NOT NULL,
	"created_at" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "initials" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"decree_id" text COLLATE "C" NOT NULL,
	"round" integer NOT NULL,
	"step" integer NOT NULL,
	"role" text COLLATE "C" NOT NULL,
	"by_name" text COLLATE "C" NOT NULL,
	"by_title" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "log_head" (
	"id" integer PRIMARY KEY NOT NULL,
	"n" integer NOT NULL,
	"hash" text COLLATE "C" NOT NULL,
	CONSTRAINT "log_head_single" CHECK ("log_head"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE "objections" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"item_id" text COLLATE "C" NOT NULL,
	"submission_id" text COLLATE "C" NOT NULL,
	"ground" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"answer" text COLLATE "C",
	"is_upheld" boolean,
	"answered_at" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "observations" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"application_id" text COLLATE "C" NOT NULL,
	"year" integer NOT NULL,
	"quarter" integer NOT NULL,
	"active_users" integer,
	"transactions" integer,
	"is_known" boolean NOT NULL,
	"is_simulated" boolean NOT NULL,
	"fields" text NOT NULL,
	"version" integer NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"updated_at" text COLLATE "C" NOT NULL,
	CONSTRAINT "observations_application_quarter" UNIQUE("application_id","year","quarter")
);
--> statement-breakpoint
CREATE TABLE "opinions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"item_id" text COLLATE "C" NOT NULL,
	"reviewer" text COLLATE "C" NOT NULL,
	"round" integer NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"note" text COLLATE "C" NOT NULL,
	"condition" text COLLATE "C",
	"given_by_name" text COLLATE "C" NOT NULL,
	"given_by_title" text COLLATE "C" NOT NULL,
	"given_at" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"name_key" text COLLATE "C" NOT NULL,
	"abbreviation" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"parent_id" text COLLATE "C",
	"duty" text COLLATE "C",
	"valid_from" text COLLATE "C" NOT NULL,
	"valid_to" text COLLATE "C",
	CONSTRAINT "organisations_name_from" UNIQUE("name_key","valid_from")
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"event_n" integer NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"payload" text NOT NULL,
	"run_after" text COLLATE "C" NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"leased_until" text COLLATE "C",
	"leased_by" text COLLATE "C",
	"done_at" text COLLATE "C",
	"last_error" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"employee_number" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "positions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"role" text COLLATE "C" NOT NULL,
	"title" text COLLATE "C" NOT NULL,
	"acting_prefix" text COLLATE "C",
	"valid_from" text COLLATE "C" NOT NULL,
	"valid_to" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "questions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"submission_id" text COLLATE "C" NOT NULL,
	"item_id" text COLLATE "C",
	"reviewer" text COLLATE "C" NOT NULL,
	"question" text COLLATE "C" NOT NULL,
	"asked_at" text COLLATE "C" NOT NULL,
	"due_at" text COLLATE "C" NOT NULL,
	"answer" text COLLATE "C",
	"answered_at" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "review_cycles" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"year" integer NOT NULL,
	"title" text COLLATE "C" NOT NULL,
	"ground" text COLLATE "C" NOT NULL,
	"ground_note" text COLLATE "C",
	"instrument" text COLLATE "C" NOT NULL,
	"product_noun" text COLLATE "C" NOT NULL,
	"previous_cycle_id" text COLLATE "C",
	"submission_due_at" text COLLATE "C" NOT NULL,
	"submission_hard_due_at" text COLLATE "C" NOT NULL,
	"desk_from" text COLLATE "C" NOT NULL,
	"desk_to" text COLLATE "C" NOT NULL,
	"reply_due_at" text COLLATE "C" NOT NULL,
	"opened_at" text COLLATE "C",
	"snapshot" text
);
--> statement-breakpoint
CREATE TABLE "review_items" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"cycle_id" text COLLATE "C" NOT NULL,
	"submission_id" text COLLATE "C" NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"application_id" text COLLATE "C" NOT NULL,
	"slot_id" text COLLATE "C",
	"decision_code" text COLLATE "C",
	"decision_version" integer DEFAULT 0 NOT NULL,
	"due_on" text COLLATE "C",
	CONSTRAINT "review_items_cycle_application" UNIQUE("cycle_id","application_id")
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"key" text COLLATE "C" PRIMARY KEY NOT NULL,
	"value" text NOT NULL,
	"updated_at" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "submissions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"cycle_id" text COLLATE "C" NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"receipt_number" text COLLATE "C",
	"submitted_at" text COLLATE "C",
	"is_late" boolean,
	"content_sha256" text COLLATE "C",
	CONSTRAINT "submissions_cycle_organisation" UNIQUE("cycle_id","organisation_id")
);
--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_cycle_id_cases_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_item_id_review_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."review_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decrees" ADD CONSTRAINT "decrees_id_cases_id_fk" FOREIGN KEY ("id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decrees" ADD CONSTRAINT "decrees_cycle_id_review_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "public"."review_cycles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decrees" ADD CONSTRAINT "decrees_previous_decree_id_decrees_id_fk" FOREIGN KEY ("previous_decree_id") REFERENCES "public"."decrees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decrees" ADD CONSTRAINT "decrees_replaced_by_id_decrees_id_fk" FOREIGN KEY ("replaced_by_id") REFERENCES "public"."decrees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_sessions" ADD CONSTRAINT "desk_sessions_id_cases_id_fk" FOREIGN KEY ("id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_sessions" ADD CONSTRAINT "desk_sessions_cycle_id_review_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "public"."review_cycles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_slots" ADD CONSTRAINT "desk_slots_id_cases_id_fk" FOREIGN KEY ("id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_slots" ADD CONSTRAINT "desk_slots_session_id_desk_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."desk_sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_slots" ADD CONSTRAINT "desk_slots_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_slots" ADD CONSTRAINT "desk_slots_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dissents" ADD CONSTRAINT "dissents_item_id_review_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."review_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_cycle_id_review_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "public"."review_cycles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_cycle_id_review_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "public"."review_cycles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_item_id_review_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."review_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_carried_to_cycle_id_review_cycles_id_fk" FOREIGN KEY ("carried_to_cycle_id") REFERENCES "public"."review_cycles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_cycle_id_review_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "public"."review_cycles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initials" ADD CONSTRAINT "initials_decree_id_decrees_id_fk" FOREIGN KEY ("decree_id") REFERENCES "public"."decrees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objections" ADD CONSTRAINT "objections_item_id_review_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."review_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objections" ADD CONSTRAINT "objections_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observations" ADD CONSTRAINT "observations_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinions" ADD CONSTRAINT "opinions_item_id_review_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."review_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_parent_id_organisations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_event_n_events_n_fk" FOREIGN KEY ("event_n") REFERENCES "public"."events"("n") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "positions" ADD CONSTRAINT "positions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "positions" ADD CONSTRAINT "positions_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_item_id_review_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."review_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_cycles" ADD CONSTRAINT "review_cycles_id_cases_id_fk" FOREIGN KEY ("id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_cycles" ADD CONSTRAINT "review_cycles_previous_cycle_id_review_cycles_id_fk" FOREIGN KEY ("previous_cycle_id") REFERENCES "public"."review_cycles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_items" ADD CONSTRAINT "review_items_id_cases_id_fk" FOREIGN KEY ("id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_items" ADD CONSTRAINT "review_items_cycle_id_review_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "public"."review_cycles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_items" ADD CONSTRAINT "review_items_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_items" ADD CONSTRAINT "review_items_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_items" ADD CONSTRAINT "review_items_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_items" ADD CONSTRAINT "review_items_slot_id_desk_slots_id_fk" FOREIGN KEY ("slot_id") REFERENCES "public"."desk_slots"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_id_cases_id_fk" FOREIGN KEY ("id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_cycle_id_review_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "public"."review_cycles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "cases_workflow_stage" ON "cases" USING btree ("workflow","stage");--> statement-breakpoint
CREATE INDEX "cases_due_at" ON "cases" USING btree ("due_at");--> statement-breakpoint
CREATE INDEX "cases_cycle" ON "cases" USING btree ("cycle_id");--> statement-breakpoint
CREATE INDEX "decrees_cycle" ON "decrees" USING btree ("cycle_id");--> statement-breakpoint
CREATE INDEX "desk_slots_session" ON "desk_slots" USING btree ("session_id","place");--> statement-breakpoint
CREATE INDEX "desk_slots_submission" ON "desk_slots" USING btree ("submission_id");--> statement-breakpoint
CREATE INDEX "dissents_item" ON "dissents" USING btree ("item_id");--> statement-breakpoint
CREATE INDEX "documents_subject" ON "documents" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "documents_cycle" ON "documents" USING btree ("cycle_id");--> statement-breakpoint
CREATE INDEX "documents_sha256" ON "documents" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "follow_ups_cycle" ON "follow_ups" USING btree ("cycle_id","status");--> statement-breakpoint
CREATE INDEX "initials_decree" ON "initials" USING btree ("decree_id","round","step");--> statement-breakpoint
CREATE INDEX "objections_item" ON "objections" USING btree ("item_id");--> statement-breakpoint
CREATE INDEX "objections_submission" ON "objections" USING btree ("submission_id");--> statement-breakpoint
CREATE INDEX "opinions_item" ON "opinions" USING btree ("item_id");--> statement-breakpoint
CREATE INDEX "outbox_due" ON "outbox" USING btree ("done_at","run_after");--> statement-breakpoint
CREATE INDEX "positions_person" ON "positions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "positions_organisation" ON "positions" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "questions_submission" ON "questions" USING btree ("submission_id");--> statement-breakpoint
CREATE INDEX "review_items_submission" ON "review_items" USING btree ("submission_id");--> statement-breakpoint
CREATE INDEX "review_items_slot" ON "review_items" USING btree ("slot_id");