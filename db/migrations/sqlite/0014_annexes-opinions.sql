CREATE TABLE `decree_annexes` (
	`decree_id` text PRIMARY KEY NOT NULL,
	`frozen_at` text NOT NULL,
	`object_count` integer NOT NULL,
	`initiative_count` integer NOT NULL,
	`sha256` text NOT NULL,
	`content` text NOT NULL,
	FOREIGN KEY (`decree_id`) REFERENCES `decrees`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `initiative_opinions` (
	`id` text PRIMARY KEY NOT NULL,
	`cycle_id` text NOT NULL,
	`initiative_id` text NOT NULL,
	`reviewer` text NOT NULL,
	`initiative_version` integer NOT NULL,
	`code` text NOT NULL,
	`note` text NOT NULL,
	`version` integer NOT NULL,
	`given_by_name` text NOT NULL,
	`given_by_title` text NOT NULL,
	`given_at` text NOT NULL,
	FOREIGN KEY (`cycle_id`) REFERENCES `review_cycles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`initiative_id`) REFERENCES `initiatives`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `initiative_opinions_initiative` ON `initiative_opinions` (`initiative_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `initiative_opinions_whole` ON `initiative_opinions` (`cycle_id`,`initiative_id`,`reviewer`);