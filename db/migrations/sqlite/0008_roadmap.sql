CREATE TABLE `gaps` (
	`id` text PRIMARY KEY NOT NULL,
	`roadmap_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`title` text NOT NULL,
	`title_key` text NOT NULL,
	`domain` text NOT NULL,
	`status` text NOT NULL,
	`fields` text NOT NULL,
	`version` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`roadmap_id`) REFERENCES `roadmaps`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `gaps_roadmap_organisation_title` ON `gaps` (`roadmap_id`,`organisation_id`,`title_key`);--> statement-breakpoint
CREATE TABLE `initiative_links` (
	`id` text PRIMARY KEY NOT NULL,
	`initiative_id` text NOT NULL,
	`relation` text NOT NULL,
	`target_kind` text NOT NULL,
	`target_id` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`initiative_id`) REFERENCES `initiatives`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `initiative_links_target` ON `initiative_links` (`target_kind`,`target_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `initiative_links_whole` ON `initiative_links` (`initiative_id`,`relation`,`target_kind`,`target_id`);--> statement-breakpoint
CREATE TABLE `initiative_origins` (
	`id` text PRIMARY KEY NOT NULL,
	`item_id` text NOT NULL,
	`application_id` text NOT NULL,
	`initiative_id` text,
	`reason` text,
	`at` text NOT NULL,
	`by_name` text NOT NULL,
	`by_title` text NOT NULL,
	FOREIGN KEY (`item_id`) REFERENCES `review_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`initiative_id`) REFERENCES `initiatives`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `initiative_origins_initiative` ON `initiative_origins` (`initiative_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `initiative_origins_item` ON `initiative_origins` (`item_id`);--> statement-breakpoint
CREATE TABLE `initiatives` (
	`id` text PRIMARY KEY NOT NULL,
	`roadmap_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`about` text NOT NULL,
	`part` text NOT NULL,
	`work` text NOT NULL,
	`status` text NOT NULL,
	`starts_on` text,
	`ends_on` text,
	`unfunded_years` integer NOT NULL,
	`cancelled_at` text,
	`fields` text NOT NULL,
	`version` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`roadmap_id`) REFERENCES `roadmaps`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `initiatives_organisation` ON `initiatives` (`organisation_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `initiatives_roadmap_organisation_name` ON `initiatives` (`roadmap_id`,`organisation_id`,`name_key`);--> statement-breakpoint
CREATE TABLE `nomenclature` (
	`id` text PRIMARY KEY NOT NULL,
	`edition` text NOT NULL,
	`code` text NOT NULL,
	`level` text NOT NULL,
	`name` text NOT NULL,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `nomenclature_edition_code` ON `nomenclature` (`edition`,`code`);--> statement-breakpoint
CREATE TABLE `roadmaps` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`first_year` integer NOT NULL,
	`last_year` integer NOT NULL,
	`ceilings` text NOT NULL,
	`version` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL
);
