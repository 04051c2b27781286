import type { ReactNode } from 'react'
import type { DecreeWords } from '#workflows/decree/words.ts'
import { TextArea } from '../form/text-area.tsx'
import { WordsParagraph } from './words-paragraph.tsx'

interface WordsEditorProps {
  words: DecreeWords
  /** The paragraph that was just moved or added: the eye and the focus go there. */
  focus: string | null
}

const lists = [
  {
    name: 'considering',
    title: 'Menimbang',
    one: 'pertimbangan',
    help: 'Diawali "bahwa", diakhiri titik koma.',
  },
  {
    name: 'inViewOf',
    title: 'Mengingat',
    one: 'dasar hukum',
    help: 'Urut menurut hierarki lalu tahun; tiap butir diakhiri titik koma.',
  },
  { name: 'noting', title: 'Memperhatikan', one: 'hal yang diperhatikan', help: 'Boleh kosong.' },
] as const

const distribution = {
  name: 'distribution',
  title: 'Salinan disampaikan kepada',
  one: 'penerima salinan',
  help: 'Tampil pada naskah yang ditandatangani, tidak pada konsep.',
} as const

/** Every paragraph of a decree in a field of its own; the arrangement is changed by buttons that send the form. */
export function WordsEditor({ words, focus }: WordsEditorProps) {
  return (
    <>
      <TextArea name="title" label="Judul" stored={words.title} rows={2} />
      {lists.map((list) => (
        <Paragraphs key={list.name} {...list} texts={words[list.name]} focus={focus} />
      ))}
      <Group title="Diktum" help="Nama diktum (KESATU, KEDUA, …) mengikuti urutannya.">
        {words.dicta.map((dictum, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a dictum is known by its place
          <div key={index} className="mb-5 border-line border-l-4 pl-4">
            <WordsParagraph
              list="dicta"
              index={index}
              name={`dicta.${index}.text`}
              label={`Diktum ${index + 1}`}
              text={dictum.text}
              isLast={index === words.dicta.length - 1}
              focus={focus}
            />
            {dictum.items.map((item, place) => (
              <WordsParagraph
                // biome-ignore lint/suspicious/noArrayIndexKey: an item is known by its place
                key={place}
                list={`dicta.${index}.items`}
                index={place}
                name={`dicta.${index}.items.${place}`}
                label={`Diktum ${index + 1}, butir ${place + 1}`}
                text={item}
                isLast={place === dictum.items.length - 1}
                focus={focus}
              />
            ))}
            {dictum.items.length === 0 ? (
              <AddButton list={`dicta.${index}.items`} label={`Tambah butir pada diktum ${index + 1}`} />
            ) : null}
          </div>
        ))}
      </Group>
      <Paragraphs {...distribution} texts={words.distribution} focus={focus} />
    </>
  )
}

interface ParagraphsProps extends Pick<WordsEditorProps, 'focus'> {
  name: string
  title: string
  one: string
  help: string
  texts: readonly string[]
}

function Paragraphs({ name, title, one, help, texts, focus }: ParagraphsProps) {
  return (
    <Group title={title} help={help}>
      {texts.map((text, index) => (
        <WordsParagraph
          // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is known by its place
          key={index}
          list={name}
          index={index}
          name={`${name}.${index}`}
          label={`${title}, butir ${index + 1}`}
          text={text}
          isLast={index === texts.length - 1}
          focus={focus}
        />
      ))}
      {texts.length === 0 ? <AddButton list={name} label={`Tambah ${one}`} /> : null}
    </Group>
  )
}

function Group({ title, help, children }: { title: string; help: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="mt-9">
      <h2 className="font-bold text-18">{title}</h2>
      <p className="mb-4 text-14 text-muted">{help}</p>
      {children}
    </section>
  )
}

function AddButton({ list, label }: { list: string; label: string }) {
  return (
    <button
      type="submit"
      name="langkah"
      value={`${list}:-1:add`}
      className="min-h-11 cursor-pointer text-primary underline underline-offset-2 hover:text-pressed"
    >
      {label}
    </button>
  )
}
