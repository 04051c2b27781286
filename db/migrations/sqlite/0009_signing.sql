CREATE TABLE `signings` (
	`id` text PRIMARY KEY NOT NULL,
	`decree_id` text NOT NULL,
	`provider` text NOT NULL,
	`signer_name` text NOT NULL,
	`signer_title` text NOT NULL,
	`identity_end` text,
	`sha256_before` text NOT NULL,
	`sha256_after` text,
	`provider_document_id` text,
	`milliseconds` integer NOT NULL,
	`outcome` text NOT NULL,
	`provider_code` integer,
	`reason` text,
	`at` text NOT NULL,
	FOREIGN KEY (`decree_id`) REFERENCES `decrees`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `signings_decree` ON `signings` (`decree_id`,`at`);--> statement-breakpoint
CREATE TABLE `verification_codes` (
	`code` text PRIMARY KEY NOT NULL,
	`decree_id` text NOT NULL,
	`given_at` text NOT NULL,
	`withdrawn_at` text,
	FOREIGN KEY (`decree_id`) REFERENCES `decrees`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `verification_codes_decree` ON `verification_codes` (`decree_id`,`given_at`);