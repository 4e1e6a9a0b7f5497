/** What one person has come to at all schools at which the ministry linked their entries, and whom requests concern. */
@NullMarked
package vn.gdnn.records.register.history;

import org.jspecify.annotations.NullMarked;
