-- Users, conversations and their messages; the same statements run on H2 and PostgreSQL.
-- The indexes of lists run the way lists usually do, newest first: H2 reads an index in its own direction only.

create table parley_user (
    id uuid not null primary key,
    version bigint not null,
    name varchar(400) not null,
    created_at timestamp(6) with time zone not null
);

create index parley_user_name on parley_user (name, id);
create index parley_user_created on parley_user (created_at desc, id desc);

create table parley_conversation (
    id uuid not null primary key,
    version bigint not null,
    user_id uuid not null references parley_user (id) on delete cascade,
    bot varchar(100) not null,
    bot_version varchar(40) not null,
    token_hash varchar(64) not null,
    state varchar(100000) not null,
    last_number integer not null,
    opened_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone
);

create index parley_conversation_user on parley_conversation (user_id, opened_at desc, id desc);
create index parley_conversation_opened on parley_conversation (opened_at desc, id desc);
create index parley_conversation_updated on parley_conversation (updated_at desc, id desc);
create index parley_conversation_bot_opened on parley_conversation (bot, opened_at desc, id desc);
create index parley_conversation_bot_updated on parley_conversation (bot, updated_at desc, id desc);
create index parley_conversation_ended on parley_conversation (ended_at, opened_at desc, id desc);

create table parley_message (
    conversation_id uuid not null references parley_conversation (id) on delete cascade,
    number integer not null,
    version bigint not null,
    author varchar(10) not null,
    text varchar(100000) not null,
    intent varchar(100),
    confidence double precision,
    said_at timestamp(6) with time zone not null,
    primary key (conversation_id, number)
);

create index parley_message_said on parley_message (said_at desc, conversation_id desc, number desc);
create index parley_message_intent on parley_message (intent, said_at desc, conversation_id desc, number desc);
