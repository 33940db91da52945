/** What is said in clear of a file that is kept, and which files are kept at all. */
package org.lidsdown.domain.files;
