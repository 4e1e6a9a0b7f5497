/** Issue of many diplomas at once, as a job that another person signs. */
@NullMarked
package vn.gdnn.records.issuing;

import org.jspecify.annotations.NullMarked;
