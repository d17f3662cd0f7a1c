-- Those who are in chat now are noted by their ids, some dozens at a time.
create index chat_sessions_here on chat_sessions (id);
