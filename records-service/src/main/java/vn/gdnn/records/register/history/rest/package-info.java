/** Linked histories over HTTP, for the ministry alone. */
@NullMarked
package vn.gdnn.records.register.history.rest;

import org.jspecify.annotations.NullMarked;
