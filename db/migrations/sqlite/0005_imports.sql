CREATE TABLE `column_mappings` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`fingerprint` text NOT NULL,
	`keys` text NOT NULL,
	`by_name` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `column_mappings_organisation_fingerprint` ON `column_mappings` (`organisation_id`,`fingerprint`);--> statement-breakpoint
CREATE TABLE `import_rows` (
	`id` text PRIMARY KEY NOT NULL,
	`import_id` text NOT NULL,
	`row` integer NOT NULL,
	`state` text NOT NULL,
	`name` text NOT NULL,
	`application_id` text,
	`given` text NOT NULL,
	`plan` text NOT NULL,
	`answer` text,
	`written_version` integer,
	`before` text,
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `import_rows_state` ON `import_rows` (`import_id`,`state`);--> statement-breakpoint
CREATE UNIQUE INDEX `import_rows_import_row` ON `import_rows` (`import_id`,`row`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_imports` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text,
	`cycle_id` text,
	`state` text DEFAULT 'applied' NOT NULL,
	`file_name` text NOT NULL,
	`sha256` text NOT NULL,
	`byte_size` integer DEFAULT 0 NOT NULL,
	`reading` text,
	`row_count` integer NOT NULL,
	`imported_count` integer NOT NULL,
	`rejected` text NOT NULL,
	`by_name` text DEFAULT '' NOT NULL,
	`by_title` text DEFAULT '' NOT NULL,
	`created_at` text NOT NULL,
	`applied_at` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cycle_id`) REFERENCES `review_cycles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_imports`("id", "cycle_id", "file_name", "sha256", "row_count", "imported_count", "rejected", "created_at", "applied_at") SELECT "id", "cycle_id", "file_name", "sha256", "row_count", "imported_count", "rejected", "created_at", "created_at" FROM `imports`;--> statement-breakpoint
DROP TABLE `imports`;--> statement-breakpoint
ALTER TABLE `__new_imports` RENAME TO `imports`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `imports_organisation` ON `imports` (`organisation_id`,`created_at`);