-- A chat that somebody has written in cannot be deleted from under its dialogues, only switched off.
alter table chat_sessions
  add foreign key (workspace_id, channel_id) references channels (workspace_id, id);
