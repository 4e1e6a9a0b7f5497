/** Hears of keys that another service signs with in the name of a school. */
@NullMarked
package vn.gdnn.records.credentials.keys.messaging;

import org.jspecify.annotations.NullMarked;
