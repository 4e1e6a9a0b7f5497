/** Certificates as they are issued: numbered, signed, told and committed to the log, one or many at once. */
@NullMarked
package vn.gdnn.training.certificate.issue;

import org.jspecify.annotations.NullMarked;
