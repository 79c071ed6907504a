/** What `quoth --help` prints. */
export const usage = `Usage: quoth read FILE    what an article says: quotations and who said them, times, places, statements
       quoth make FILE    a quiz from an article
       quoth check FILE   the flaws of questions, made or written by hand

FILE may be -, standard input. What is printed is JSON.
  --jsonl                  FILE has a JSON document a line, and so has what is printed;
                           of an article: {"id","title?","publishedAt?","text"}
  --title TEXT             the article's title
  --published YYYY-MM-DD   the day it appeared
  --count 10               how many questions to make, 1 to 100
  --seed 1                 another seed, another choice of questions
  --help                   this text`;
