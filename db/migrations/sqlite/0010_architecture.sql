CREATE TABLE `architecture_objects` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`domain` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`description` text NOT NULL,
	`code` text NOT NULL,
	`condition` text NOT NULL,
	`lifecycle` text NOT NULL,
	`object_class` text NOT NULL,
	`fields` text NOT NULL,
	`version` integer NOT NULL,
	`retired_at` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `architecture_objects_kind` ON `architecture_objects` (`kind`,`name_key`);--> statement-breakpoint
CREATE UNIQUE INDEX `architecture_objects_organisation_kind_name` ON `architecture_objects` (`organisation_id`,`kind`,`name_key`);--> statement-breakpoint
CREATE TABLE `object_attestations` (
	`id` text PRIMARY KEY NOT NULL,
	`object_id` text NOT NULL,
	`cycle_id` text NOT NULL,
	`object_version` integer NOT NULL,
	`kind` text NOT NULL,
	`at` text NOT NULL,
	`by_name` text NOT NULL,
	`by_title` text NOT NULL,
	FOREIGN KEY (`object_id`) REFERENCES `architecture_objects`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cycle_id`) REFERENCES `review_cycles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `object_attestations_object_cycle` ON `object_attestations` (`object_id`,`cycle_id`);--> statement-breakpoint
CREATE TABLE `relations` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`from_application_id` text,
	`from_object_id` text,
	`to_application_id` text,
	`to_object_id` text,
	`created_at` text NOT NULL,
	`ended_at` text,
	FOREIGN KEY (`from_application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`from_object_id`) REFERENCES `architecture_objects`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_object_id`) REFERENCES `architecture_objects`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "relations_one_from" CHECK(("relations"."from_application_id" is null) <> ("relations"."from_object_id" is null)),
	CONSTRAINT "relations_one_to" CHECK(("relations"."to_application_id" is null) <> ("relations"."to_object_id" is null))
);
--> statement-breakpoint
CREATE INDEX `relations_from_application` ON `relations` (`from_application_id`);--> statement-breakpoint
CREATE INDEX `relations_from_object` ON `relations` (`from_object_id`);--> statement-breakpoint
CREATE INDEX `relations_to_application` ON `relations` (`to_application_id`);--> statement-breakpoint
CREATE INDEX `relations_to_object` ON `relations` (`to_object_id`);