CREATE TABLE `evidence` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`kind` text NOT NULL,
	`proves` text NOT NULL,
	`access` text NOT NULL,
	`ground` text,
	`valid_until` text,
	`state` text NOT NULL,
	`file_number` integer NOT NULL,
	`version` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `evidence_organisation` ON `evidence` (`organisation_id`,`state`);--> statement-breakpoint
CREATE TABLE `evidence_files` (
	`id` text PRIMARY KEY NOT NULL,
	`evidence_id` text NOT NULL,
	`number` integer NOT NULL,
	`file_name` text NOT NULL,
	`media_type` text NOT NULL,
	`byte_size` integer NOT NULL,
	`sha256` text NOT NULL,
	`reason` text,
	`by_name` text NOT NULL,
	`by_title` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`evidence_id`) REFERENCES `evidence`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `evidence_files_sha256` ON `evidence_files` (`sha256`);--> statement-breakpoint
CREATE UNIQUE INDEX `evidence_files_number` ON `evidence_files` (`evidence_id`,`number`);--> statement-breakpoint
CREATE TABLE `evidence_links` (
	`evidence_id` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`evidence_id`) REFERENCES `evidence`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `evidence_links_subject` ON `evidence_links` (`subject_kind`,`subject_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `evidence_links_pair` ON `evidence_links` (`evidence_id`,`subject_kind`,`subject_id`);--> statement-breakpoint
CREATE TABLE `file_scans` (
	`sha256` text PRIMARY KEY NOT NULL,
	`state` text NOT NULL,
	`signature` text,
	`checked_at` text
);
--> statement-breakpoint
CREATE INDEX `file_scans_state` ON `file_scans` (`state`);--> statement-breakpoint
CREATE TABLE `uploads` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`file_name` text NOT NULL,
	`byte_size` integer NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `uploads_created` ON `uploads` (`created_at`);--> statement-breakpoint
CREATE INDEX `uploads_person` ON `uploads` (`person_id`);