CREATE TABLE `decree_comments` (
	`id` text PRIMARY KEY NOT NULL,
	`decree_id` text NOT NULL,
	`place` text NOT NULL,
	`quote` text NOT NULL,
	`comment` text NOT NULL,
	`by_name` text NOT NULL,
	`by_title` text NOT NULL,
	`at` text NOT NULL,
	`resolved_by_name` text,
	`resolved_by_title` text,
	`resolved_at` text,
	FOREIGN KEY (`decree_id`) REFERENCES `decrees`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `decree_comments_decree` ON `decree_comments` (`decree_id`,`at`);--> statement-breakpoint
CREATE TABLE `legal_bases` (
	`id` text PRIMARY KEY NOT NULL,
	`title_key` text NOT NULL,
	`fields` text NOT NULL,
	`version` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `legal_bases_title` ON `legal_bases` (`title_key`);