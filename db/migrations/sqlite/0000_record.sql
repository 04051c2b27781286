CREATE TABLE `applications` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`medium` text NOT NULL,
	`classification` text NOT NULL,
	`origin` text NOT NULL,
	`operational_status` text NOT NULL,
	`fields` text NOT NULL,
	`version` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `applications_organisation_name_medium` ON `applications` (`organisation_id`,`name_key`,`medium`);--> statement-breakpoint
CREATE TABLE `cases` (
	`id` text PRIMARY KEY NOT NULL,
	`workflow` text NOT NULL,
	`workflow_version` text NOT NULL,
	`stage` text NOT NULL,
	`value` text NOT NULL,
	`context` text NOT NULL,
	`version` integer NOT NULL,
	`cycle_id` text,
	`organisation_id` text,
	`due_at` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`cycle_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `cases_workflow_stage` ON `cases` (`workflow`,`stage`);--> statement-breakpoint
CREATE INDEX `cases_due_at` ON `cases` (`due_at`);--> statement-breakpoint
CREATE INDEX `cases_cycle` ON `cases` (`cycle_id`);--> statement-breakpoint
CREATE TABLE `decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`item_id` text NOT NULL,
	`version` integer NOT NULL,
	`code` text NOT NULL,
	`reasons` text NOT NULL,
	`successor` text,
	`conditions` text,
	`due_on` text,
	`until_quarter` text,
	`in_charge` text,
	`note` text,
	`rule_report` text,
	`recorded_by_name` text NOT NULL,
	`recorded_by_title` text NOT NULL,
	`recorded_at` text NOT NULL,
	FOREIGN KEY (`item_id`) REFERENCES `review_items`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `decisions_item_version` ON `decisions` (`item_id`,`version`);--> statement-breakpoint
CREATE TABLE `decrees` (
	`id` text PRIMARY KEY NOT NULL,
	`cycle_id` text NOT NULL,
	`mode` text NOT NULL,
	`previous_decree_id` text,
	`title` text NOT NULL,
	`words` text NOT NULL,
	`annex_rows` text NOT NULL,
	`content_sha256` text NOT NULL,
	`number` text,
	`dated` text,
	`signing_method` text,
	`signed_on` text,
	`published_at` text,
	`replaced_by_id` text,
	FOREIGN KEY (`id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cycle_id`) REFERENCES `review_cycles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`previous_decree_id`) REFERENCES `decrees`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`replaced_by_id`) REFERENCES `decrees`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `decrees_cycle` ON `decrees` (`cycle_id`);--> statement-breakpoint
CREATE TABLE `desk_sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`cycle_id` text NOT NULL,
	`date` text NOT NULL,
	`room` text NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cycle_id`) REFERENCES `review_cycles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `desk_slots` (
	`id` text PRIMARY KEY NOT NULL,
	`session_id` text NOT NULL,
	`submission_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`place` integer NOT NULL,
	`starts_at` text NOT NULL,
	`minutes` integer NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`session_id`) REFERENCES `desk_sessions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`submission_id`) REFERENCES `submissions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `desk_slots_session` ON `desk_slots` (`session_id`,`place`);--> statement-breakpoint
CREATE INDEX `desk_slots_submission` ON `desk_slots` (`submission_id`);--> statement-breakpoint
CREATE TABLE `dissents` (
	`id` text PRIMARY KEY NOT NULL,
	`item_id` text NOT NULL,
	`decision_version` integer NOT NULL,
	`party` text NOT NULL,
	`note` text NOT NULL,
	`by_name` text NOT NULL,
	`by_title` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`item_id`) REFERENCES `review_items`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `dissents_item` ON `dissents` (`item_id`);--> statement-breakpoint
CREATE TABLE `documents` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`cycle_id` text NOT NULL,
	`organisation_id` text,
	`title` text NOT NULL,
	`file_name` text NOT NULL,
	`sha256` text NOT NULL,
	`byte_size` integer NOT NULL,
	`page_count` integer NOT NULL,
	`access` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`cycle_id`) REFERENCES `review_cycles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `documents_subject` ON `documents` (`subject_id`);--> statement-breakpoint
CREATE INDEX `documents_cycle` ON `documents` (`cycle_id`);--> statement-breakpoint
CREATE INDEX `documents_sha256` ON `documents` (`sha256`);--> statement-breakpoint
CREATE TABLE `events` (
	`n` integer PRIMARY KEY NOT NULL,
	`command_id` text NOT NULL,
	`part` integer NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`subject_version` integer NOT NULL,
	`type` text NOT NULL,
	`payload` text NOT NULL,
	`actor` text NOT NULL,
	`from_stage` text,
	`to_stage` text,
	`at` text NOT NULL,
	`prev_hash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `events_command_part` ON `events` (`command_id`,`part`);--> statement-breakpoint
CREATE UNIQUE INDEX `events_subject_version` ON `events` (`subject_kind`,`subject_id`,`subject_version`);--> statement-breakpoint
CREATE TABLE `follow_ups` (
	`id` text PRIMARY KEY NOT NULL,
	`cycle_id` text NOT NULL,
	`item_id` text NOT NULL,
	`application_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`action` text NOT NULL,
	`due_on` text,
	`in_charge` text,
	`status` text NOT NULL,
	`carried_to_cycle_id` text,
	`created_at` text NOT NULL,
	FOREIGN KEY (`cycle_id`) REFERENCES `review_cycles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`item_id`) REFERENCES `review_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`carried_to_cycle_id`) REFERENCES `review_cycles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `follow_ups_cycle` ON `follow_ups` (`cycle_id`,`status`);--> statement-breakpoint
CREATE TABLE `holidays` (
	`date` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`source` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `imports` (
	`id` text PRIMARY KEY NOT NULL,
	`cycle_id` text NOT NULL,
	`file_name` text NOT NULL,
	`sha256` text NOT NULL,
	`row_count` integer NOT NULL,
	`imported_count` integer NOT NULL,
	`rejected` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`cycle_id`) REFERENCES `review_cycles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `initials` (
	`id` text PRIMARY KEY NOT NULL,
	`decree_id` text NOT NULL,
	`round` integer NOT NULL,
	`step` integer NOT NULL,
	`role` text NOT NULL,
	`by_name` text NOT NULL,
	`by_title` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`decree_id`) REFERENCES `decrees`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `initials_decree` ON `initials` (`decree_id`,`round`,`step`);--> statement-breakpoint
CREATE TABLE `log_head` (
	`id` integer PRIMARY KEY NOT NULL,
	`n` integer NOT NULL,
	`hash` text NOT NULL,
	CONSTRAINT "log_head_single" CHECK("log_head"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE `objections` (
	`id` text PRIMARY KEY NOT NULL,
	`item_id` text NOT NULL,
	`submission_id` text NOT NULL,
	`ground` text NOT NULL,
	`at` text NOT NULL,
	`answer` text,
	`is_upheld` integer,
	`answered_at` text,
	FOREIGN KEY (`item_id`) REFERENCES `review_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`submission_id`) REFERENCES `submissions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `objections_item` ON `objections` (`item_id`);--> statement-breakpoint
CREATE INDEX `objections_submission` ON `objections` (`submission_id`);--> statement-breakpoint
CREATE TABLE `observations` (
	`id` text PRIMARY KEY NOT NULL,
	`application_id` text NOT NULL,
	`year` integer NOT NULL,
	`quarter` integer NOT NULL,
	`active_users` integer,
	`transactions` integer,
	`is_known` integer NOT NULL,
	`is_simulated` integer NOT NULL,
	`fields` text NOT NULL,
	`version` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `observations_application_quarter` ON `observations` (`application_id`,`year`,`quarter`);--> statement-breakpoint
CREATE TABLE `opinions` (
	`id` text PRIMARY KEY NOT NULL,
	`item_id` text NOT NULL,
	`reviewer` text NOT NULL,
	`round` integer NOT NULL,
	`code` text NOT NULL,
	`note` text NOT NULL,
	`condition` text,
	`given_by_name` text NOT NULL,
	`given_by_title` text NOT NULL,
	`given_at` text NOT NULL,
	FOREIGN KEY (`item_id`) REFERENCES `review_items`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `opinions_item` ON `opinions` (`item_id`);--> statement-breakpoint
CREATE TABLE `organisations` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`abbreviation` text NOT NULL,
	`kind` text NOT NULL,
	`parent_id` text,
	`duty` text,
	`valid_from` text NOT NULL,
	`valid_to` text,
	FOREIGN KEY (`parent_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `organisations_name_from` ON `organisations` (`name_key`,`valid_from`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`event_n` integer NOT NULL,
	`kind` text NOT NULL,
	`payload` text NOT NULL,
	`run_after` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`leased_until` text,
	`leased_by` text,
	`done_at` text,
	`last_error` text,
	FOREIGN KEY (`event_n`) REFERENCES `events`(`n`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`done_at`,`run_after`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`employee_number` text
);
--> statement-breakpoint
CREATE TABLE `positions` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`role` text NOT NULL,
	`title` text NOT NULL,
	`acting_prefix` text,
	`valid_from` text NOT NULL,
	`valid_to` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `positions_person` ON `positions` (`person_id`);--> statement-breakpoint
CREATE INDEX `positions_organisation` ON `positions` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `questions` (
	`id` text PRIMARY KEY NOT NULL,
	`submission_id` text NOT NULL,
	`item_id` text,
	`reviewer` text NOT NULL,
	`question` text NOT NULL,
	`asked_at` text NOT NULL,
	`due_at` text NOT NULL,
	`answer` text,
	`answered_at` text,
	FOREIGN KEY (`submission_id`) REFERENCES `submissions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`item_id`) REFERENCES `review_items`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `questions_submission` ON `questions` (`submission_id`);--> statement-breakpoint
CREATE TABLE `review_cycles` (
	`id` text PRIMARY KEY NOT NULL,
	`year` integer NOT NULL,
	`title` text NOT NULL,
	`ground` text NOT NULL,
	`ground_note` text,
	`instrument` text NOT NULL,
	`product_noun` text NOT NULL,
	`previous_cycle_id` text,
	`submission_due_at` text NOT NULL,
	`submission_hard_due_at` text NOT NULL,
	`desk_from` text NOT NULL,
	`desk_to` text NOT NULL,
	`reply_due_at` text NOT NULL,
	`opened_at` text,
	`snapshot` text,
	FOREIGN KEY (`id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`previous_cycle_id`) REFERENCES `review_cycles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `review_items` (
	`id` text PRIMARY KEY NOT NULL,
	`cycle_id` text NOT NULL,
	`submission_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`application_id` text NOT NULL,
	`slot_id` text,
	`decision_code` text,
	`decision_version` integer DEFAULT 0 NOT NULL,
	`due_on` text,
	FOREIGN KEY (`id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cycle_id`) REFERENCES `review_cycles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`submission_id`) REFERENCES `submissions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`slot_id`) REFERENCES `desk_slots`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `review_items_submission` ON `review_items` (`submission_id`);--> statement-breakpoint
CREATE INDEX `review_items_slot` ON `review_items` (`slot_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `review_items_cycle_application` ON `review_items` (`cycle_id`,`application_id`);--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `submissions` (
	`id` text PRIMARY KEY NOT NULL,
	`cycle_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`receipt_number` text,
	`submitted_at` text,
	`is_late` integer,
	`content_sha256` text,
	FOREIGN KEY (`id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cycle_id`) REFERENCES `review_cycles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `submissions_cycle_organisation` ON `submissions` (`cycle_id`,`organisation_id`);