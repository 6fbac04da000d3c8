export { type FindQuery, matches, next, previous, replace, replaceAll, setQuery } from "./plugins/find.js";
