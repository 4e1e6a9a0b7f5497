package vn.gdnn.records.register.entry;

import java.time.LocalDate;

/** By when a diploma is to be issued. */
public record Due(LocalDate startedOn, LocalDate paperOn, LocalDate digitalOn) {}
