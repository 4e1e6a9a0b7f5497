/** Linked persons over HTTP, for the ministry alone. */
@NullMarked
package vn.gdnn.records.people.link.rest;

import org.jspecify.annotations.NullMarked;
