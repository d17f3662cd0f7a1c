-- The same letters in the same code points, so that they are found however they are typed; new rows come so.
update cases set subject = normalize(subject) where subject is not nfc normalized;
update customers set name = normalize(name) where name is not nfc normalized;
update messages set text = normalize(text), folded = normalize(folded)
where text is not nfc normalized or folded is not nfc normalized;
update attachments set name = normalize(name) where name is not nfc normalized;
