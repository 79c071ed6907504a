'use client';

import { useTranslations } from 'use-intl';

/** What a quiz asks of its player: how many questions, how long the article takes, how hard it is to read. */
export function QuizFacts(props: {
  questionCount: number;
  readingMinutes: number;
  grade: { from: number; to: number };
}) {
  const t = useTranslations('facts');
  const { from, to } = props.grade;
  const facts = [
    t('questions', { count: props.questionCount }),
    t('minutes', { count: props.readingMinutes }),
    from === to ? t('grade', { from }) : t('grades', { from, to }),
  ];
  return (
    <ul className="flex flex-wrap gap-x-2 text-ink-soft text-small">
      {facts.map((fact, index) => (
        <li key={fact}>
          {fact}
          {index < facts.length - 1 && (
            <span aria-hidden="true" className="ml-2">
              ·
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
