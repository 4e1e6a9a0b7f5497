/** Issue of many diplomas at once, as a job that another person signs. */
@NullMarked
package vn.gdnn.records.register.issue;

import org.jspecify.annotations.NullMarked;
