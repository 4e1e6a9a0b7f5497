package vn.gdnn.records.deadline;

import java.time.LocalDate;

/** By when a diploma is to be issued. */
public record Due(LocalDate startedOn, LocalDate paperOn, LocalDate digitalOn) {}
