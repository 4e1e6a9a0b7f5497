-- Anyone may ask by a number without naming the institution; a number is unique within one only.
create index diploma_serial_number on diploma (serial_number);
create index diploma_register_number on diploma (register_number);
