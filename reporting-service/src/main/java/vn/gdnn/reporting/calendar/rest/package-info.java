/** Days named in an address. */
@NullMarked
package vn.gdnn.reporting.calendar.rest;

import org.jspecify.annotations.NullMarked;
