/** Holidays and overdue diplomas over HTTP. */
@NullMarked
package vn.gdnn.records.deadline.rest;

import org.jspecify.annotations.NullMarked;
