-- An entry of the register's own making got its credential with the act; a missing one was taken away, and is not made anew.
grant select (origin) on diploma to gdnn_public;
