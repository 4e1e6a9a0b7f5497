/** Who keeps what is offered to others: a school, a province, or the ministry. */
@NullMarked
package vn.gdnn.training.owner;

import org.jspecify.annotations.NullMarked;
