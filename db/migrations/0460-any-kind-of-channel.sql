-- What kinds of channel there are is said once, in the contract; whoever writes a row has been checked against it.
alter table channels drop constraint channels_kind_check;
alter table intakes drop constraint intakes_kind_check;
