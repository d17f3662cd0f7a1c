-- Which rule, or that a person, put a case in the spam view; null for those put there before this was kept.
alter table cases add column spam_reason text
  check (spam_reason in ('blocked-sender', 'refused-by-domain', 'marked-upstream', 'stray-report', 'person'));
