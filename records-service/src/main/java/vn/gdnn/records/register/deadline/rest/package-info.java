/** Holidays and overdue diplomas over HTTP. */
@NullMarked
package vn.gdnn.records.register.deadline.rest;

import org.jspecify.annotations.NullMarked;
