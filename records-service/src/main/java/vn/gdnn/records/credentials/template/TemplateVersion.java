package vn.gdnn.records.credentials.template;

import java.time.Instant;
import java.time.LocalDate;

/** A version of a school's template: from which day it is used, and who put it in force and when. */
public record TemplateVersion(
        int version, String code, LocalDate inForceFrom, String proposedBy, String approvedBy, Instant approvedAt) {}
