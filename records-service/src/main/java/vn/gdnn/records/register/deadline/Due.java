package vn.gdnn.records.register.deadline;

import java.time.LocalDate;

/** By when a diploma is to be issued. */
public record Due(LocalDate startedOn, LocalDate paperOn, LocalDate digitalOn) {}
