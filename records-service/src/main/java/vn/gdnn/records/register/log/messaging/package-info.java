/** Hears of acts that another service commits to the log. */
@NullMarked
package vn.gdnn.records.register.log.messaging;

import org.jspecify.annotations.NullMarked;
