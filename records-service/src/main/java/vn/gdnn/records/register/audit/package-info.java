/** The audit of the register: every row against the log. */
@NullMarked
package vn.gdnn.records.register.audit;

import org.jspecify.annotations.NullMarked;
