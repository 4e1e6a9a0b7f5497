/** Discipline over HTTP. */
@NullMarked
package vn.gdnn.records.discipline.rest;

import org.jspecify.annotations.NullMarked;
